/** Returns a test for names: `*` stands for any text, `?` for one character, everything else for itself. */
export function globOf(pattern: string): (name: string) => boolean {
  const signs = [...pattern];
  return (name) => matches(signs, [...name]);
}

// Goes back only to the last star, so that no pattern from a pull request can make the match slow.
function matches(pattern: readonly string[], name: readonly string[]): boolean {
  let at = 0;
  let star = -1;
  let resumeAt = 0;
  for (let index = 0; index < name.length; ) {
    if (pattern[at] === '*') {
      star = at++;
      resumeAt = index;
    } else if (pattern[at] === '?' || pattern[at] === name[index]) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resumeAt;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
