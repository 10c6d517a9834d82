import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";

/** Shows the cost of the session's messages as a chart, and as a table, which screen readers can read. */
export function createSpend(place: HTMLElement, body: HTMLTableSectionElement) {
  const numbers: number[] = [0];
  const totals: number[] = [0];
  const width = () => Math.max(200, place.clientWidth);
  const colour = getComputedStyle(place).color;
  const axis = { stroke: colour, grid: { stroke: "#8884", width: 1 } };
  const plot = new uPlot(
    {
      width: width(),
      height: 160,
      legend: { show: false },
      cursor: { show: false },
      scales: { x: { time: false } },
      axes: [
        { ...axis, incrs: [1, 2, 5, 10, 20, 50, 100], label: "messages" },
        { ...axis, size: 70, values: (_, ticks) => ticks.map(dollars) },
      ],
      series: [{}, { stroke: "#2f7d32", width: 2, fill: "#2f7d3222", points: { show: true } }],
    },
    [numbers, totals],
    place,
  );
  new ResizeObserver(() => plot.setSize({ width: width(), height: 160 })).observe(place);

  return {
    add(cost: number) {
      numbers.push(numbers.length);
      totals.push((totals.at(-1) ?? 0) + cost);
      plot.setData([numbers, totals]);
      const row = body.insertRow();
      for (const cell of [numbers.length - 1, dollars(cost), dollars(totals.at(-1) ?? 0)])
        row.insertCell().textContent = `${cell}`;
    },
  };
}

export function dollars(amount: number): string {
  return amount.toFixed(6).replace(/(\.\d\d)(\d*?)0+$/, "$1$2");
}
