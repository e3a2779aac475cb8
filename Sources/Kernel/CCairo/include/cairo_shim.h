// A canvas to draw on, by Cairo. The library is loaded when the first canvas is made, so that a
// server that draws no picture neither waits for it nor holds it (and the libraries it stands on)
// in memory.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct garrison_canvas garrison_canvas;

// NULL where Cairo is not installed or there is no memory.
garrison_canvas *garrison_canvas_create(int width, int height);
void garrison_canvas_destroy(garrison_canvas *canvas);

void garrison_canvas_color(garrison_canvas *canvas, double red, double green, double blue,
                           double alpha);
void garrison_canvas_line(garrison_canvas *canvas, double width, double dash, double gap);
void garrison_canvas_move(garrison_canvas *canvas, double x, double y);
void garrison_canvas_to(garrison_canvas *canvas, double x, double y);
void garrison_canvas_arc(garrison_canvas *canvas, double x, double y, double radius, double from,
                         double to, bool backwards);
void garrison_canvas_rectangle(garrison_canvas *canvas, double x, double y, double width,
                               double height);
void garrison_canvas_close(garrison_canvas *canvas);
void garrison_canvas_stroke(garrison_canvas *canvas);
void garrison_canvas_fill(garrison_canvas *canvas);

// Everything until restore is only seen within the rectangle.
void garrison_canvas_clip(garrison_canvas *canvas, double x, double y, double width,
                          double height);
void garrison_canvas_restore(garrison_canvas *canvas);

double garrison_canvas_text_width(garrison_canvas *canvas, const char *text, double size,
                                  bool bold);
// The text begins at x and stands on y; turned by an angle around that point.
void garrison_canvas_text(garrison_canvas *canvas, const char *text, double size, bool bold,
                          double x, double y, double angle);

// Hands the picture's PNG file to `take` in pieces; false where that failed.
bool garrison_canvas_png(garrison_canvas *canvas, void *context,
                         void (*take)(void *context, const uint8_t *bytes, size_t count));
