import CCairo

/// A color; from 0 to 1 each.
struct ChartColor: Hashable, Sendable {
    var red: Double
    var green: Double
    var blue: Double
    var alpha = 1.0

    init(_ hex: UInt32, alpha: Double = 1) {
        red = Double(hex >> 16 & 0xff) / 255
        green = Double(hex >> 8 & 0xff) / 255
        blue = Double(hex & 0xff) / 255
        self.alpha = alpha
    }

    /// `#1f77b4` or `#abc`; nil if it is none.
    init?(_ text: String) {
        guard text.hasPrefix("#") else { return nil }
        let digits = text.dropFirst()
        guard digits.utf8.allSatisfy({ UInt32(String(UnicodeScalar($0)), radix: 16) != nil }),
            var hex = UInt32(digits, radix: 16)
        else { return nil }
        if digits.count == 3 {
            hex = (hex >> 8 & 0xf) * 0x110000 + (hex >> 4 & 0xf) * 0x1100 + (hex & 0xf) * 0x11
        } else if digits.count != 6 {
            return nil
        }
        self.init(hex)
    }

    func faded(_ alpha: Double) -> ChartColor {
        var made = self
        made.alpha = alpha
        return made
    }
}

struct ChartRectangle: Hashable, Sendable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    var right: Double { x + width }
    var bottom: Double { y + height }
}

/// What is drawn on. Not to be shared: it is made, drawn on and written by one caller.
final class Canvas {
    let width: Double
    let height: Double
    private let canvas: OpaquePointer

    /// Nil where there is no Cairo on this machine.
    init?(width: Int, height: Int) {
        guard let made = garrison_canvas_create(Int32(width), Int32(height)) else { return nil }
        canvas = made
        self.width = Double(width)
        self.height = Double(height)
    }

    deinit { garrison_canvas_destroy(canvas) }

    func set(_ color: ChartColor) {
        garrison_canvas_color(canvas, color.red, color.green, color.blue, color.alpha)
    }

    func fill(_ area: ChartRectangle, _ color: ChartColor) {
        set(color)
        garrison_canvas_rectangle(canvas, area.x, area.y, area.width, area.height)
        garrison_canvas_fill(canvas)
    }

    func line(
        _ points: [(Double, Double)], _ color: ChartColor, width: Double = 1, dash: Double = 0
    ) {
        guard points.count > 1 else { return }
        path(points)
        set(color)
        garrison_canvas_line(canvas, width, dash, dash)
        garrison_canvas_stroke(canvas)
    }

    func polygon(_ points: [(Double, Double)], _ color: ChartColor) {
        guard points.count > 2 else { return }
        path(points)
        garrison_canvas_close(canvas)
        set(color)
        garrison_canvas_fill(canvas)
    }

    private func path(_ points: [(Double, Double)]) {
        for (index, point) in points.enumerated() {
            if index == 0 {
                garrison_canvas_move(canvas, point.0, point.1)
            } else {
                garrison_canvas_to(canvas, point.0, point.1)
            }
        }
    }

    func dot(_ x: Double, _ y: Double, radius: Double, _ color: ChartColor) {
        set(color)
        garrison_canvas_arc(canvas, x, y, radius, 0, 2 * .pi, false)
        garrison_canvas_fill(canvas)
    }

    /// A part of a ring, from one angle to another; a radius inside of 0 makes it a slice.
    func sector(
        _ x: Double, _ y: Double, outer: Double, inner: Double, from: Double, to: Double,
        _ color: ChartColor
    ) {
        set(color)
        garrison_canvas_move(
            canvas, x + inner * cosine(from), y + inner * sine(from))
        garrison_canvas_arc(canvas, x, y, outer, from, to, false)
        if inner > 0 {
            garrison_canvas_arc(canvas, x, y, inner, to, from, true)
        } else {
            garrison_canvas_to(canvas, x, y)
        }
        garrison_canvas_close(canvas)
        garrison_canvas_fill(canvas)
    }

    func clipped(to area: ChartRectangle, _ draw: () -> Void) {
        garrison_canvas_clip(canvas, area.x, area.y, area.width, area.height)
        draw()
        garrison_canvas_restore(canvas)
    }

    // MARK: Text

    enum Alignment { case left, center, right }

    func width(of text: String, size: Double, isBold: Bool = false) -> Double {
        garrison_canvas_text_width(canvas, text, size, isBold)
    }

    func text(
        _ text: String, x: Double, y: Double, size: Double, _ color: ChartColor,
        align: Alignment = .left, isBold: Bool = false
    ) {
        var x = x
        if align != .left {
            let width = width(of: text, size: size, isBold: isBold)
            x -= align == .center ? width / 2 : width
        }
        set(color)
        garrison_canvas_text(canvas, text, size, isBold, x, y, 0)
    }

    /// Upwards, centered on a point: the name of an axis.
    func upwards(_ text: String, x: Double, y: Double, size: Double, _ color: ChartColor) {
        set(color)
        let length = width(of: text, size: size)
        garrison_canvas_text(canvas, text, size, false, x, y + length / 2, -.pi / 2)
    }

    /// A text that is cut so that it fits, with an ellipsis.
    func fitted(_ text: String, width limit: Double, size: Double, isBold: Bool = false) -> String {
        if width(of: text, size: size, isBold: isBold) <= limit { return text }
        var low = 0
        var high = text.count
        while low < high {
            let middle = (low + high + 1) / 2
            let cut = text.prefix(middle) + "…"
            if width(of: String(cut), size: size, isBold: isBold) <= limit {
                low = middle
            } else {
                high = middle - 1
            }
        }
        return low == 0 ? "" : text.prefix(low) + "…"
    }

    /// The picture as a PNG file.
    func png() -> [UInt8]? {
        var bytes: [UInt8] = []
        let isWritten = withUnsafeMutablePointer(to: &bytes) { target in
            garrison_canvas_png(canvas, target) { context, piece, count in
                guard let context, let piece else { return }
                context.assumingMemoryBound(to: [UInt8].self).pointee
                    .append(contentsOf: UnsafeBufferPointer(start: piece, count: count))
            }
        }
        return isWritten ? bytes : nil
    }
}
