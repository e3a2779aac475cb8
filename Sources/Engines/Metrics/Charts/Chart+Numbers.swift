/// Views of one number a series: bars, a pie, the numbers themselves, a gauge.
extension Chart {
    /// The number that stands for a series: its newest, or of a whole range the only one.
    private func number(_ one: ChartSeries) -> Double? { one.values.last }

    // MARK: Bars

    func drawBars(on canvas: Canvas, _ area: ChartRectangle) {
        let values = series.compactMap(number)
        let range = values.isEmpty ? nil : (min(0, values.min() ?? 0), max(0, values.max() ?? 0))
        let scale = AxisScale(
            values: range.map { (low: $0.0, high: $0.1) }, minimum: widget.left.minimum,
            maximum: widget.left.maximum, marksMax: max(2, Int(area.height / 40)))
        var plot = area
        let width = marksWidth(scale, canvas) + 10 + (widget.left.label == nil ? 0 : 16)
        plot.x += width
        plot.width -= width
        plot.y += 6
        plot.height -= 10
        guard plot.width > 10, plot.height > 10 else { return }
        func y(_ value: Double) -> Double {
            plot.bottom - plot.height * min(max(scale.share(value), 0), 1)
        }
        for mark in scale.marks {
            let line = y(mark).rounded() + 0.5
            canvas.line([(plot.x, line), (plot.right, line)], faint)
            canvas.text(
                scale.label(mark), x: plot.x - 6, y: line + 4, size: Self.textSize, ink,
                align: .right)
        }
        if let label = widget.left.label {
            canvas.upwards(
                label, x: area.x + 10, y: plot.y + plot.height / 2, size: Self.textSize, ink)
        }
        let step = plot.width / Double(max(1, series.count))
        for (index, one) in series.enumerated() {
            guard let value = number(one) else { continue }
            let room = min(step * 0.2, 20)
            let x = plot.x + Double(index) * step + room / 2
            let top = min(y(value), y(0))
            canvas.fill(
                ChartRectangle(
                    x: x, y: top, width: step - room, height: max(1, abs(y(value) - y(0)))),
                one.color)
            let text = AxisScale.plain(value)
            if canvas.width(of: text, size: Self.textSize) < step {
                canvas.text(
                    text, x: x + (step - room) / 2, y: max(plot.y + 10, top - 4),
                    size: Self.textSize, ink, align: .center)
            }
        }
        for line in lines {
            let color = line.color ?? ChartColor(0xd62728)
            let place = y(line.value).rounded() + 0.5
            canvas.line([(plot.x, place), (plot.right, place)], color, width: 1.5, dash: 4)
            if let label = line.label {
                canvas.text(
                    label, x: plot.right - 4, y: place - 4, size: Self.textSize, color,
                    align: .right)
            }
        }
    }

    // MARK: Pie

    func drawPie(on canvas: Canvas, _ area: ChartRectangle) {
        let parts = series.compactMap { one in
            number(one).flatMap { $0 > 0 ? (one, $0) : nil }
        }
        let total = parts.reduce(0) { $0 + $1.1 }
        guard total > 0 else { return drawNothing(on: canvas, area) }
        let radius = max(4, min(area.width, area.height) / 2 - 6)
        let x = area.x + area.width / 2
        let y = area.y + area.height / 2
        var angle = -Double.pi / 2
        for (one, value) in parts {
            let end = angle + 2 * .pi * value / total
            canvas.sector(
                x, y, outer: radius, inner: radius * 0.45, from: angle, to: end, one.color)
            let middle = (angle + end) / 2
            let share = value / total * 100
            if share >= 4, radius > 40 {
                canvas.text(
                    AxisScale.decimal(share, share < 10 ? 1 : 0) + "%",
                    x: x + radius * 0.72 * cosine(middle),
                    y: y + radius * 0.72 * sine(middle) + 4, size: Self.textSize,
                    ChartColor(0xffffff), align: .center, isBold: true)
            }
            angle = end
        }
        canvas.text(
            AxisScale.plain(total), x: x, y: y + 6, size: min(18, radius / 3), ink,
            align: .center, isBold: true)
    }

    private func drawNothing(on canvas: Canvas, _ area: ChartRectangle) {
        canvas.text(
            "No data", x: area.x + area.width / 2, y: area.y + area.height / 2, size: 14,
            ink.faded(0.6), align: .center)
    }

    // MARK: Numbers

    func drawNumbers(on canvas: Canvas, _ area: ChartRectangle) {
        guard !series.isEmpty else { return drawNothing(on: canvas, area) }
        // As square as may be: each number has a place of the same size.
        var columns = 1
        while columns < series.count,
            area.width / Double(columns) > 1.6 * area.height * Double(columns)
                / Double(series.count)
        {
            columns += 1
        }
        let rows = (series.count + columns - 1) / columns
        let width = area.width / Double(columns)
        let height = area.height / Double(rows)
        for (index, one) in series.enumerated() {
            let place = ChartRectangle(
                x: area.x + Double(index % columns) * width,
                y: area.y + Double(index / columns) * height, width: width, height: height)
            drawNumber(one, on: canvas, place)
        }
    }

    private func drawNumber(_ one: ChartSeries, on canvas: Canvas, _ place: ChartRectangle) {
        let text = number(one).map(AxisScale.plain) ?? "--"
        var size = min(place.height * 0.4, 64)
        while size > 9, canvas.width(of: text, size: size, isBold: true) > place.width - 12 {
            size -= 1
        }
        let center = place.x + place.width / 2
        let middle = place.y + place.height * 0.5
        canvas.text(text, x: center, y: middle, size: size, ink, align: .center, isBold: true)
        canvas.fill(
            ChartRectangle(x: center - 12, y: middle + 8, width: 24, height: 3), one.color)
        canvas.text(
            canvas.fitted(one.label, width: place.width - 8, size: Self.textSize), x: center,
            y: middle + 26, size: Self.textSize, ink, align: .center)
        guard widget.hasSparkline, one.values.count > 1, place.height > 120,
            let low = one.values.min(), let high = one.values.max(),
            let first = one.times.first, let last = one.times.last
        else { return }
        let area = ChartRectangle(
            x: place.x + 10, y: middle + 36, width: place.width - 20,
            height: place.bottom - middle - 46)
        let span = high > low ? high - low : 1
        let points = zip(one.times, one.values).map { time, value in
            (
                area.x + area.width * Double(time - first) / Double(max(1, last - first)),
                area.bottom - area.height * (value - low) / span
            )
        }
        canvas.line(points, one.color.faded(0.8), width: 1.5)
    }

    // MARK: Gauge

    func drawGauge(on canvas: Canvas, _ area: ChartRectangle) {
        guard let one = series.first else { return drawNothing(on: canvas, area) }
        let low = widget.left.minimum ?? 0
        let high = widget.left.maximum ?? max(100, number(one) ?? 0)
        let radius = max(10, min(area.width / 2 - 20, area.height - 50))
        let x = area.x + area.width / 2
        let y = area.y + (area.height + radius) / 2
        func angle(_ value: Double) -> Double {
            .pi + .pi * min(max((value - low) / max(high - low, 1e-12), 0), 1)
        }
        canvas.sector(x, y, outer: radius, inner: radius * 0.75, from: .pi, to: 2 * .pi, faint)
        if let value = number(one) {
            canvas.sector(
                x, y, outer: radius, inner: radius * 0.75, from: .pi, to: angle(value), one.color)
        }
        for line in lines {
            let color = line.color ?? ChartColor(0xd62728)
            let at = angle(line.value)
            let other =
                line.other.map(angle)
                ?? (line.fill == .above ? 2 * .pi : line.fill == .below ? .pi : nil)
            if let other {
                canvas.sector(
                    x, y, outer: radius * 1.06, inner: radius * 1.02, from: min(at, other),
                    to: max(at, other), color)
            }
            canvas.line(
                [
                    (x + radius * 0.73 * cosine(at), y + radius * 0.73 * sine(at)),
                    (x + radius * 1.05 * cosine(at), y + radius * 1.05 * sine(at)),
                ], color, width: 2)
        }
        canvas.text(
            number(one).map(AxisScale.plain) ?? "--", x: x, y: y - radius * 0.1,
            size: min(48, radius / 3), ink, align: .center, isBold: true)
        canvas.text(
            AxisScale.plain(low), x: x - radius * 0.875, y: y + 16, size: Self.textSize, ink,
            align: .center)
        canvas.text(
            AxisScale.plain(high), x: x + radius * 0.875, y: y + 16, size: Self.textSize, ink,
            align: .center)
        canvas.text(
            canvas.fitted(one.label, width: radius * 1.4, size: Self.textSize), x: x, y: y + 16,
            size: Self.textSize, ink, align: .center)
    }
}
