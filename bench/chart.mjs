// Charts of bundle sizes as SVG, for the README: readable on light and dark pages.
import { OURS, SLIM, TITLES } from "./lib.mjs";

const SHOWN = ["chatSend", "generationsGetGeneration", "modelsList", "creditsGetCredits"];
const LEFT = 190;
const WIDTH = 760;
const BAR = 16;
const ROW = 22;

/** @param {object} bytes what `bytes.mjs` measured */
export function chart({ functions, calls }) {
  const groups = SHOWN.map((name) => {
    const { ours, slim, official } = functions.find((entry) => entry.name === name);
    const bars = [
      { title: TITLES[OURS], kind: "ours", gzip: ours.gzip },
      { title: TITLES[SLIM], kind: "ours", gzip: slim.gzip },
      { title: TITLES.official, kind: "peer", gzip: official.gzip },
    ];
    // openai cannot be tree-shaken, and has no counterparts to the other functions.
    if (name === "chatSend") bars.push({ title: TITLES.openai, kind: "peer", gzip: calls.openai.gzip });
    if (name === "generationsGetGeneration") {
      bars.push({ title: TITLES["ky-zod"], kind: "peer", gzip: calls["ky-zod"].gzip });
    }
    return { name, bars };
  });
  return draw(groups, "One function in a browser bundle, gzip");
}

/** @param {object} jobs what `jobs.mjs` measured */
export function jobsChart({ bytes }) {
  const bars = (sizes) =>
    Object.entries(sizes)
      .filter(([name]) => name !== "fetch")
      .map(([name, { gzip }]) => ({ title: TITLES[name], kind: [OURS, SLIM].includes(name) ? "ours" : "peer", gzip }));
  const groups = Object.entries({
    "a chat": bytes.chats,
    "a tool loop": bytes.tools,
    "structured output, with zod": bytes.objects,
  });
  return draw(
    groups.map(([name, sizes]) => ({ name, bars: bars(sizes) })),
    "A job in a browser bundle, gzip",
  );
}

function draw(groups, heading) {
  const most = Math.max(...groups.flatMap(({ bars }) => bars.map(({ gzip }) => gzip)));
  const scale = (WIDTH - LEFT - 70) / most;
  const lines = [];
  let y = 50;
  for (const { name, bars } of groups) {
    y += 10;
    lines.push(`<text class="name" x="8" y="${y + 2}">${name}</text>`);
    y += 10;
    for (const { title, kind, gzip } of bars) {
      const width = Math.round(gzip * scale);
      lines.push(
        `<text class="title" x="${LEFT - 8}" y="${y + 12}" text-anchor="end">${title}</text>`,
        `<rect class="${kind}" x="${LEFT}" y="${y}" width="${width}" height="${BAR}" rx="2"/>`,
        `<text class="figure" x="${LEFT + width + 6}" y="${y + 12}">${(gzip / 1000).toFixed(1)} kB</text>`,
      );
      y += ROW;
    }
    y += 6;
  }
  const described = groups
    .map(
      ({ name, bars }) =>
        `${name}: ${bars.map(({ title, gzip }) => `${title} ${(gzip / 1000).toFixed(1)} kB`).join(", ")}`,
    )
    .join("; ");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" role="img" aria-labelledby="title desc">
<title id="title">${heading}</title>
<desc id="desc">${described}.</desc>
<style>
text { font: 12px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #424a53; }
.heading { font-size: 15px; font-weight: 600; fill: #1f2328; }
.name { font-weight: 600; fill: #1f2328; }
.ours { fill: #1f6feb; }
.peer { fill: #8c959f; }
@media (prefers-color-scheme: dark) {
  text { fill: #9ea7b3; }
  .heading, .name { fill: #f0f6fc; }
  .ours { fill: #388bfd; }
  .peer { fill: #6e7681; }
}
</style>
<text class="heading" x="8" y="22">${heading}</text>
<text x="8" y="40">With everything it needs. Minified by esbuild; less is better.</text>
${lines.join("\n")}
</svg>
`;
}
