// Dates, numbers and lists as the person's language writes them.

import { formats } from "./language.svelte";

export function number(value: number): string {
  return new Intl.NumberFormat(formats()).format(value);
}

/** A share, such as "125%". Takes percent. */
export function percent(value: number): string {
  return new Intl.NumberFormat(formats(), { style: "percent" }).format(value / 100);
}

export function list(items: readonly string[]): string {
  return new Intl.ListFormat(formats(), { style: "long", type: "conjunction" }).format(items);
}

/** Facts side by side, without an "and". */
export function words(items: readonly string[]): string {
  return new Intl.ListFormat(formats(), { style: "short", type: "unit" }).format(items);
}

/** A day, such as "23 November 2025". Takes an RFC 3339 time. */
export function date(time: string): string {
  return new Intl.DateTimeFormat(formats(), { dateStyle: "long" }).format(new Date(time));
}

/** A time of day. Takes an RFC 3339 time. */
export function clock(time: string): string {
  return new Intl.DateTimeFormat(formats(), { timeStyle: "short" }).format(new Date(time));
}

/** A short time, such as "0.4 sec". Takes milliseconds. */
export function seconds(milliseconds: number): string {
  return new Intl.NumberFormat(formats(), {
    style: "unit",
    unit: "second",
    unitDisplay: "short",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(milliseconds / 1000);
}

const units: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

/** How long ago `time` was, seen from `now` (milliseconds since 1970), such as "3 days ago". */
export function ago(time: string, now: number): string {
  const seconds = Math.max(0, Math.round((now - Date.parse(time)) / 1000));
  const relative = new Intl.RelativeTimeFormat(formats(), { numeric: "auto" });
  const unit = units.find(([, length]) => seconds >= length);
  if (!unit) return relative.format(0, "second");
  return relative.format(-Math.floor(seconds / unit[1]), unit[0]);
}
