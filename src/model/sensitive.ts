const SENSITIVE = /authorization|cookie|token|secret|password|api-?_?key/i;

/** Tells whether the name of a header or property says that its value is not for everybody's eyes. */
export const isSensitiveName = (name: string): boolean => SENSITIVE.test(name);
