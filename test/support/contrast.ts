import type { Page } from "playwright-core";

/** A text as a page draws it, and how it stands out from its ground: from 1, not at all, to 21. */
interface Text {
  readonly text: string;
  readonly contrast: number;
}

/** Runs in the page. The ground is that of the nearest element around the text that has one. */
const READ = `[...document.body.querySelectorAll("*")]
  .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ""))
  .map((element) => {
    const colorOf = (each) => getComputedStyle(each).backgroundColor;
    let ground = element;
    while (ground.parentElement && colorOf(ground) === "rgba(0, 0, 0, 0)") ground = ground.parentElement;
    return [element.textContent, getComputedStyle(element).color, colorOf(ground)];
  })`;

/** Every text of a page. */
export async function textsOf(page: Page): Promise<Text[]> {
  const drawn = await page.evaluate<[text: string, color: string, ground: string][]>(READ);
  return drawn.map(([text, color, ground]) => ({ text, contrast: contrast(color, ground) }));
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [dark = NaN, light = NaN] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [, ...shares] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color) ?? [];
  if (shares.length === 0) throw new Error(`no opaque colour: ${color}`);
  const [red = NaN, green = NaN, blue = NaN] = shares.map((each) => {
    const share = Number(each) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
