/// One series as it is drawn.
struct ChartSeries: Sendable {
    var label: String
    var color: ChartColor
    var side: MetricWidget.Side
    var times: [Int64]
    var values: [Double]
    /// Seconds from one point to the next where none is missing.
    var step: Int64
}

/// What is drawn, and the parts that all views have: ground, title, legend.
struct Chart {
    static let palette: [UInt32] = [
        0x1f77b4, 0xff7f0e, 0x2ca02c, 0xd62728, 0x9467bd, 0x8c564b, 0xe377c2, 0x7f7f7f, 0xbcbd22,
        0x17becf, 0xaec7e8, 0xffbb78, 0x98df8a, 0xff9896, 0xc5b0d5, 0xc49c94, 0xf7b6d2, 0xc7c7c7,
        0xdbdb8d, 0x9edae5,
    ]
    /// Series beyond these are not drawn: nobody could tell them apart.
    static let seriesMax = 500
    static let textSize = 11.0

    let widget: MetricWidget
    let now: Int64
    var series: [ChartSeries] = []
    var lines: [MetricWidget.Line]

    let ground: ChartColor
    let ink: ChartColor
    let faint: ChartColor

    init(widget: MetricWidget, now: Int64) {
        self.widget = widget
        self.now = now
        lines = widget.lines
        ground = ChartColor(widget.isDark ? 0x16191f : 0xffffff)
        ink = ChartColor(widget.isDark ? 0xd5dbdb : 0x333333)
        faint = ChartColor(widget.isDark ? 0x414750 : 0xdddddd)
    }

    mutating func add(_ results: [MetricDataResult]) {
        // Colors that the widget names are left out of those that are given by turns.
        let named = Set(widget.looks.values.compactMap(\.color))
        let free = Self.palette.map { ChartColor($0) }.filter { !named.contains($0) }
        var turn = 0
        for result in results.prefix(Self.seriesMax) {
            let look = widget.looks[result.id]
            let query = widget.queries.first { $0.id == result.id }
            let isOnlyOne = results.count { $0.id == result.id } == 1
            var color = isOnlyOne ? look?.color : nil
            if color == nil {
                color = free.isEmpty ? ink : free[turn % free.count]
                turn += 1
            }
            series.append(
                ChartSeries(
                    label: result.label,
                    color: color ?? ink,
                    side: look?.side ?? .left, times: result.series.times,
                    values: result.series.values, step: query?.period ?? 60))
        }
    }

    func draw(on canvas: Canvas) {
        canvas.fill(
            ChartRectangle(x: 0, y: 0, width: canvas.width, height: canvas.height), ground)
        var area = ChartRectangle(
            x: 10, y: 10, width: canvas.width - 20, height: canvas.height - 20)
        guard area.width > 10, area.height > 10 else { return }
        if let title = widget.title, !title.isEmpty, area.height > 40 {
            let shown = canvas.fitted(title, width: area.width, size: 14, isBold: true)
            canvas.text(
                shown, x: canvas.width / 2, y: area.y + 12, size: 14, ink, align: .center,
                isBold: true)
            area.y += 24
            area.height -= 24
        }
        switch widget.view {
        case .timeSeries:
            drawLegend(on: canvas, &area)
            drawTimes(on: canvas, area)
        case .bar:
            drawLegend(on: canvas, &area)
            drawBars(on: canvas, area)
        case .pie:
            drawLegend(on: canvas, &area)
            drawPie(on: canvas, area)
        case .singleValue: drawNumbers(on: canvas, area)
        case .gauge: drawGauge(on: canvas, area)
        }
    }

    // MARK: Legend

    private static let rowHeight = 17.0
    private static let swatch = 10.0

    /// Draws the names of the series and takes their room from `area`.
    private func drawLegend(on canvas: Canvas, _ area: inout ChartRectangle) {
        guard widget.legend != .hidden, !series.isEmpty else { return }
        if widget.legend == .right {
            let width = min(area.width / 3, 220)
            guard width > 40 else { return }
            let x = area.right - width + 8
            let rows = max(1, Int(area.height / Self.rowHeight))
            for (index, one) in series.prefix(rows).enumerated() {
                let y = area.y + Double(index) * Self.rowHeight
                entry(one, on: canvas, x: x, y: y, width: width - 8)
            }
            area.width -= width
            return
        }
        // From left to right, row by row; a third of the height at the most.
        var rows: [[(ChartSeries, Double)]] = [[]]
        var used = 0.0
        for one in series {
            let width = min(
                area.width, canvas.width(of: one.label, size: Self.textSize) + Self.swatch + 20)
            if used + width > area.width, !(rows.last?.isEmpty ?? true) {
                rows.append([])
                used = 0
            }
            rows[rows.count - 1].append((one, width))
            used += width
        }
        let count = min(rows.count, max(1, Int(area.height / 3 / Self.rowHeight)))
        let height = Double(count) * Self.rowHeight + 6
        guard area.height - height > 40 else { return }
        area.height -= height
        for (index, row) in rows.prefix(count).enumerated() {
            var x = area.x
            for (one, width) in row {
                entry(
                    one, on: canvas, x: x,
                    y: area.bottom + 8 + Double(index) * Self.rowHeight, width: width)
                x += width
            }
        }
    }

    private func entry(
        _ one: ChartSeries, on canvas: Canvas, x: Double, y: Double, width: Double
    ) {
        canvas.fill(
            ChartRectangle(x: x, y: y, width: Self.swatch, height: Self.swatch), one.color)
        let text = canvas.fitted(
            one.label, width: width - Self.swatch - 8, size: Self.textSize)
        canvas.text(text, x: x + Self.swatch + 5, y: y + 9, size: Self.textSize, ink)
    }
}
