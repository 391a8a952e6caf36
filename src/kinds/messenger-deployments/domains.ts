/** Returns domains in lower case, each once: browsers compare them without regard to case (measured 2026-10). */
export const lowerCase = (domains: readonly string[]): readonly string[] => [...new Set(domains.map((each) => each.toLowerCase()))];
