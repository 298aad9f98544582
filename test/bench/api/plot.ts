const colours = ['#1b6ca8', '#c8553d', '#588b3a', '#8a4fa3', '#b8860b', '#2a9d8f', '#6b705c', '#d1495b', '#3d405b'];
const [width, height, left, top] = [860, 420, 60, 50];
const plotWidth = width - left - 230;
const plotHeight = height - top - 80;

const text = (x: number, y: number, said: string, more = '') => `<text x="${x}" y="${y}" ${more}>${said}</text>`;
const colour = (at: number) => colours[at % colours.length];

function frame(title: string, most: number, names: readonly string[], inner: string): string {
  const marks = Array.from({ length: Math.floor(most) + 1 }, (_, mark) => {
    const y = top + plotHeight * (1 - mark / most);
    return `<line x1="${left}" x2="${left + plotWidth}" y1="${y}" y2="${y}" stroke="#ddd"/>${text(left - 8, y + 4, `${mark}x`, 'text-anchor="end"')}`;
  });
  const key = names.map((name, at) => {
    const y = top + 20 * at;
    return `<rect x="${left + plotWidth + 20}" y="${y}" width="12" height="12" fill="${colour(at)}"/>${text(left + plotWidth + 40, y + 11, name)}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="#fff"/>${text(left, 28, title, 'font-size="16"')}${marks.join('')}${inner}${key.join('')}</svg>\n`;
}

const mostOf = (values: number[]) => Math.ceil(Math.max(1.5, ...values));

/** One line a series, over points at equal distances. */
export function lines(title: string, points: string[], series: Record<string, number[]>): string {
  const most = mostOf(Object.values(series).flat());
  const x = (at: number) => left + (plotWidth * at) / Math.max(1, points.length - 1);
  const y = (value: number) => top + plotHeight * (1 - value / most);
  const drawn = Object.values(series).map(
    (values, at) =>
      `<polyline fill="none" stroke="${colour(at)}" stroke-width="2" points="${values.map((value, i) => `${x(i)},${y(value)}`).join(' ')}"/>`,
  );
  const below = points.map((point, at) => text(x(at), top + plotHeight + 20, point, 'text-anchor="middle"'));
  return frame(title, most, Object.keys(series), [...drawn, ...below].join(''));
}

/** A group of bars for each name. */
export function bars(title: string, series: string[], groups: Record<string, number[]>): string {
  const most = mostOf(Object.values(groups).flat());
  const room = plotWidth / Object.keys(groups).length;
  const bar = (room * 0.8) / series.length;
  const drawn = Object.entries(groups).map(([name, values], group) => {
    const start = left + room * group + room * 0.1;
    const rects = values.map((value, at) => {
      const tall = (plotHeight * value) / most;
      return `<rect x="${start + bar * at}" y="${top + plotHeight - tall}" width="${bar}" height="${tall}" fill="${colour(at)}"/>`;
    });
    const middle = start + room * 0.4;
    const said = text(
      middle,
      top + plotHeight + 16,
      name,
      `text-anchor="end" transform="rotate(-25 ${middle} ${top + plotHeight + 16})"`,
    );
    return `${rects.join('')}${said}`;
  });
  return frame(title, most, series, drawn.join(''));
}
