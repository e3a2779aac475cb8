import Vocabulary

/// Lines and areas over time, with two axes.
extension Chart {
    /// Where times and values lie on the picture.
    struct Frame {
        let plot: ChartRectangle
        let from: Int64
        let to: Int64
        let left: AxisScale
        let right: AxisScale

        func x(_ time: Int64) -> Double {
            plot.x + plot.width * Double(time - from) / Double(max(1, to - from))
        }
        func y(_ value: Double, _ side: MetricWidget.Side) -> Double {
            let share = (side == .left ? left : right).share(value)
            // Far outside is as good as just outside, and Cairo's numbers are not endless.
            return plot.bottom - plot.height * min(max(share, -10), 11)
        }
    }

    func drawTimes(on canvas: Canvas, _ area: ChartRectangle) {
        let stacks = stacked()
        let hasRight =
            series.contains { $0.side == .right } || lines.contains { $0.side == .right }
        let marksMax = max(2, Int(area.height / 40))
        let left = scale(.left, stacks, marksMax)
        let right = scale(.right, stacks, marksMax)
        var plot = area
        let leftWidth = marksWidth(left, canvas) + 10 + (widget.left.label == nil ? 0 : 16)
        let rightWidth =
            hasRight ? marksWidth(right, canvas) + 10 + (widget.right.label == nil ? 0 : 16) : 8
        plot.x += leftWidth
        plot.width -= leftWidth + rightWidth
        plot.y += 6
        plot.height -= 28
        guard plot.width > 10, plot.height > 10 else { return }
        let frame = Frame(
            plot: plot, from: widget.start, to: widget.end, left: left, right: right)
        drawAxes(on: canvas, frame, area, hasRight: hasRight)
        canvas.clipped(to: plot) {
            drawFills(on: canvas, frame)
            if widget.isStacked {
                drawAreas(on: canvas, frame, stacks)
            } else {
                for one in series { drawLine(one, on: canvas, frame) }
            }
        }
        drawAnnotations(on: canvas, frame)
    }

    /// For each series the sums of those below it, and with it, by time.
    private func stacked() -> [[(time: Int64, low: Double, high: Double)]] {
        guard widget.isStacked else { return [] }
        var sums: [MetricWidget.Side: [Int64: Double]] = [:]
        return series.map { one in
            var made: [(time: Int64, low: Double, high: Double)] = []
            for (time, value) in zip(one.times, one.values) {
                let low = sums[one.side]?[time] ?? 0
                sums[one.side, default: [:]][time] = low + value
                made.append((time, low, low + value))
            }
            return made
        }
    }

    private func scale(
        _ side: MetricWidget.Side, _ stacks: [[(time: Int64, low: Double, high: Double)]],
        _ marksMax: Int
    ) -> AxisScale {
        var all: [Double] = []
        for (index, one) in series.enumerated() where one.side == side {
            if widget.isStacked {
                all += stacks[index].flatMap { [$0.low, $0.high] }
            } else {
                all += one.values
            }
        }
        for line in lines where line.side == side {
            all.append(line.value)
            if let other = line.other { all.append(other) }
        }
        var range: (low: Double, high: Double)?
        if let low = all.min(), let high = all.max() {
            // From zero, where that does not make a line of all that moves.
            range = (low > 0 && low < high * 0.7 ? 0 : low, high)
        }
        let axis = side == .left ? widget.left : widget.right
        return AxisScale(
            values: range, minimum: axis.minimum, maximum: axis.maximum, marksMax: marksMax)
    }

    func marksWidth(_ scale: AxisScale, _ canvas: Canvas) -> Double {
        scale.marks.map { canvas.width(of: scale.label($0), size: Self.textSize) }.max() ?? 0
    }

    // MARK: Axes

    private func drawAxes(
        on canvas: Canvas, _ frame: Frame, _ area: ChartRectangle, hasRight: Bool
    ) {
        let plot = frame.plot
        for mark in frame.left.marks {
            let y = frame.y(mark, .left).rounded() + 0.5
            canvas.line([(plot.x, y), (plot.right, y)], faint)
            canvas.text(
                frame.left.label(mark), x: plot.x - 6, y: y + 4, size: Self.textSize, ink,
                align: .right)
        }
        if hasRight {
            for mark in frame.right.marks {
                let y = frame.y(mark, .right)
                canvas.text(
                    frame.right.label(mark), x: plot.right + 6, y: y + 4, size: Self.textSize, ink)
            }
        }
        if let label = widget.left.label {
            canvas.upwards(
                label, x: area.x + 10, y: plot.y + plot.height / 2, size: Self.textSize, ink)
        }
        if hasRight, let label = widget.right.label {
            canvas.upwards(
                label, x: area.right - 2, y: plot.y + plot.height / 2, size: Self.textSize, ink)
        }
        canvas.line(
            [(plot.x, plot.y), (plot.x, plot.bottom + 0.5), (plot.right, plot.bottom + 0.5)],
            ink.faded(0.6))
        let marks = TimeMarks(
            from: frame.from, to: frame.to, offset: widget.offsetSeconds,
            marksMax: max(1, Int(plot.width / 70)))
        for time in marks.times {
            let x = frame.x(time).rounded() + 0.5
            canvas.line([(x, plot.bottom), (x, plot.bottom + 4)], ink.faded(0.6))
            let text = Self.timeText(time + widget.offsetSeconds, step: marks.step)
            let half = canvas.width(of: text, size: Self.textSize) / 2
            guard x - half >= 2, x + half <= canvas.width - 2 else { continue }
            canvas.text(
                text, x: x, y: plot.bottom + 17, size: Self.textSize, ink, align: .center)
        }
    }

    static func timeText(_ seconds: Int64, step: Int64) -> String {
        let time = CivilTime(Instant(seconds: seconds))
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        if step >= 86_400 { return "\(two(time.month))/\(two(time.day))" }
        let clock = "\(two(time.hour)):\(two(time.minute))"
        if step < 60 { return clock + ":\(two(time.second))" }
        // Where days change, the day says more than midnight.
        let isMidnight = time.hour == 0 && time.minute == 0
        return isMidnight && step >= 3600 ? "\(two(time.month))/\(two(time.day))" : clock
    }

    // MARK: Data

    /// Lines break where data are missing; a point between gaps is a dot.
    private func drawLine(_ one: ChartSeries, on canvas: Canvas, _ frame: Frame) {
        var piece: [(Double, Double)] = []
        func finish() {
            if piece.count == 1 {
                canvas.dot(piece[0].0, piece[0].1, radius: 2, one.color)
            } else {
                canvas.line(piece, one.color, width: 2)
            }
            piece = []
        }
        for index in one.times.indices {
            if index > 0, one.times[index] - one.times[index - 1] > one.step + one.step / 2 {
                finish()
            }
            piece.append((frame.x(one.times[index]), frame.y(one.values[index], one.side)))
        }
        if !piece.isEmpty { finish() }
    }

    private func drawAreas(
        on canvas: Canvas, _ frame: Frame, _ stacks: [[(time: Int64, low: Double, high: Double)]]
    ) {
        for (one, stack) in zip(series, stacks) {
            var start = 0
            for index in stack.indices {
                let isEnd =
                    index + 1 == stack.count
                    || stack[index + 1].time - stack[index].time > one.step + one.step / 2
                guard isEnd else { continue }
                let piece = stack[start...index]
                start = index + 1
                let top = piece.map { (frame.x($0.time), frame.y($0.high, one.side)) }
                let below = piece.reversed().map { (frame.x($0.time), frame.y($0.low, one.side)) }
                canvas.polygon(top + below, one.color.faded(0.65))
                canvas.line(top, one.color, width: 1.5)
            }
        }
    }

    // MARK: Annotations

    private func drawFills(on canvas: Canvas, _ frame: Frame) {
        let plot = frame.plot
        for line in lines {
            let color = (line.color ?? ChartColor(0xd62728)).faded(0.15)
            let y = frame.y(line.value, line.side)
            var other: Double?
            if let edge = line.other { other = frame.y(edge, line.side) }
            if line.fill == .above { other = other ?? plot.y }
            if line.fill == .below { other = other ?? plot.bottom }
            guard let other else { continue }
            canvas.fill(
                ChartRectangle(
                    x: plot.x, y: min(y, other), width: plot.width, height: abs(y - other)), color)
        }
        for moment in widget.moments {
            let color = (moment.color ?? ChartColor(0x7f7f7f)).faded(0.15)
            let x = frame.x(moment.time)
            var other = moment.other.map(frame.x)
            if moment.fill == .before { other = other ?? plot.x }
            if moment.fill == .after { other = other ?? plot.right }
            guard let other else { continue }
            canvas.fill(
                ChartRectangle(
                    x: min(x, other), y: plot.y, width: abs(x - other), height: plot.height), color)
        }
    }

    private func drawAnnotations(on canvas: Canvas, _ frame: Frame) {
        let plot = frame.plot
        for line in lines {
            let color = line.color ?? ChartColor(0xd62728)
            for value in [line.value, line.other].compactMap(\.self) {
                let y = frame.y(value, line.side).rounded() + 0.5
                guard y >= plot.y - 1, y <= plot.bottom + 1 else { continue }
                canvas.line([(plot.x, y), (plot.right, y)], color, width: 1.5, dash: 4)
            }
            guard let label = line.label else { continue }
            let y = frame.y(line.value, line.side)
            guard y >= plot.y - 1, y <= plot.bottom + 1 else { continue }
            canvas.text(
                canvas.fitted(label, width: plot.width - 8, size: Self.textSize),
                x: plot.right - 4, y: y - 4 < plot.y + 10 ? y + 13 : y - 4, size: Self.textSize,
                color, align: .right)
        }
        for moment in widget.moments {
            let color = moment.color ?? ChartColor(0x7f7f7f)
            for time in [moment.time, moment.other].compactMap(\.self) {
                guard time >= frame.from, time <= frame.to else { continue }
                let x = frame.x(time).rounded() + 0.5
                canvas.line([(x, plot.y), (x, plot.bottom)], color, width: 1.5, dash: 4)
            }
            guard let label = moment.label, moment.time >= frame.from, moment.time <= frame.to
            else { continue }
            let x = frame.x(moment.time)
            let isLate = x > plot.x + plot.width / 2
            canvas.text(
                canvas.fitted(label, width: plot.width / 2 - 8, size: Self.textSize),
                x: isLate ? x - 4 : x + 4, y: plot.y + 11, size: Self.textSize, color,
                align: isLate ? .right : .left)
        }
    }
}
