/** Days as a person counts them: whole years, of 365 or 366 days each, where they are; otherwise days. */
export function duration(days: number): string {
  const years = Math.floor(days / 365);
  return years >= 1 && days <= years * 366 ? `${years} y` : `${days} d`;
}
