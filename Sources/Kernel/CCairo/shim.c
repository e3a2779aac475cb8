#include "cairo_shim.h"

#include <cairo/cairo.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>

#define FUNCTIONS(F)                                                                             \
  F(image_surface_create) F(surface_destroy) F(surface_status) F(create) F(destroy) F(status)   \
  F(set_source_rgba) F(set_line_width) F(set_dash) F(set_line_join) F(move_to) F(line_to)       \
  F(arc) F(arc_negative) F(rectangle) F(close_path) F(stroke) F(fill) F(clip) F(save)           \
  F(restore) F(select_font_face) F(set_font_size) F(text_extents) F(show_text) F(rotate)        \
  F(new_path) F(surface_write_to_png_stream)

// Each function of Cairo by its own type, found by its name.
#define MEMBER(name) __typeof__(&cairo_##name) name;
static struct { FUNCTIONS(MEMBER) } cairo;
static bool is_loaded = false;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *library = dlopen("libcairo.so.2", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return;
#define FIND(name)                                                                               \
  if ((cairo.name = (__typeof__(&cairo_##name))dlsym(library, "cairo_" #name)) == NULL) return;
  FUNCTIONS(FIND)
  is_loaded = true;
}

struct garrison_canvas {
  cairo_surface_t *surface;
  cairo_t *cairo;
};

garrison_canvas *garrison_canvas_create(int width, int height) {
  pthread_once(&once, load);
  if (!is_loaded) return NULL;
  garrison_canvas *canvas = malloc(sizeof *canvas);
  if (canvas == NULL) return NULL;
  canvas->surface = cairo.image_surface_create(CAIRO_FORMAT_RGB24, width, height);
  canvas->cairo = cairo.create(canvas->surface);
  if (cairo.status(canvas->cairo) != CAIRO_STATUS_SUCCESS) {
    garrison_canvas_destroy(canvas);
    return NULL;
  }
  cairo.set_line_join(canvas->cairo, CAIRO_LINE_JOIN_ROUND);
  return canvas;
}

void garrison_canvas_destroy(garrison_canvas *canvas) {
  cairo.destroy(canvas->cairo);
  cairo.surface_destroy(canvas->surface);
  free(canvas);
}

void garrison_canvas_color(garrison_canvas *canvas, double red, double green, double blue,
                           double alpha) {
  cairo.set_source_rgba(canvas->cairo, red, green, blue, alpha);
}

void garrison_canvas_line(garrison_canvas *canvas, double width, double dash, double gap) {
  double dashes[2] = {dash, gap};
  cairo.set_line_width(canvas->cairo, width);
  cairo.set_dash(canvas->cairo, dashes, dash > 0 ? 2 : 0, 0);
}

void garrison_canvas_move(garrison_canvas *canvas, double x, double y) {
  cairo.move_to(canvas->cairo, x, y);
}

void garrison_canvas_to(garrison_canvas *canvas, double x, double y) {
  cairo.line_to(canvas->cairo, x, y);
}

void garrison_canvas_arc(garrison_canvas *canvas, double x, double y, double radius, double from,
                         double to, bool backwards) {
  if (backwards) cairo.arc_negative(canvas->cairo, x, y, radius, from, to);
  else cairo.arc(canvas->cairo, x, y, radius, from, to);
}

void garrison_canvas_rectangle(garrison_canvas *canvas, double x, double y, double width,
                               double height) {
  cairo.rectangle(canvas->cairo, x, y, width, height);
}

void garrison_canvas_close(garrison_canvas *canvas) { cairo.close_path(canvas->cairo); }
void garrison_canvas_stroke(garrison_canvas *canvas) { cairo.stroke(canvas->cairo); }
void garrison_canvas_fill(garrison_canvas *canvas) { cairo.fill(canvas->cairo); }

void garrison_canvas_clip(garrison_canvas *canvas, double x, double y, double width,
                          double height) {
  cairo.save(canvas->cairo);
  cairo.new_path(canvas->cairo);
  cairo.rectangle(canvas->cairo, x, y, width, height);
  cairo.clip(canvas->cairo);
}

void garrison_canvas_restore(garrison_canvas *canvas) { cairo.restore(canvas->cairo); }

static void font(garrison_canvas *canvas, double size, bool bold) {
  cairo.select_font_face(canvas->cairo, "sans-serif", CAIRO_FONT_SLANT_NORMAL,
                         bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
  cairo.set_font_size(canvas->cairo, size);
}

double garrison_canvas_text_width(garrison_canvas *canvas, const char *text, double size,
                                  bool bold) {
  cairo_text_extents_t extents;
  font(canvas, size, bold);
  cairo.text_extents(canvas->cairo, text, &extents);
  return extents.x_advance;
}

void garrison_canvas_text(garrison_canvas *canvas, const char *text, double size, bool bold,
                          double x, double y, double angle) {
  cairo.save(canvas->cairo);
  font(canvas, size, bold);
  cairo.move_to(canvas->cairo, x, y);
  cairo.rotate(canvas->cairo, angle);
  cairo.show_text(canvas->cairo, text);
  cairo.restore(canvas->cairo);
  cairo.new_path(canvas->cairo);
}

struct taking {
  void *context;
  void (*take)(void *, const uint8_t *, size_t);
};

static cairo_status_t write_piece(void *closure, const unsigned char *data, unsigned int length) {
  struct taking *taking = closure;
  taking->take(taking->context, data, length);
  return CAIRO_STATUS_SUCCESS;
}

bool garrison_canvas_png(garrison_canvas *canvas, void *context,
                         void (*take)(void *context, const uint8_t *bytes, size_t count)) {
  struct taking taking = {context, take};
  return cairo.surface_write_to_png_stream(canvas->surface, write_piece, &taking) ==
         CAIRO_STATUS_SUCCESS;
}
