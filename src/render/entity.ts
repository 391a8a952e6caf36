/** Returns the entity of a sign; a dollar sign, which opens mathematics even as an entity, in an element of its own. */
export const asEntity = (sign: string): string => (sign === '$' ? '<span>$</span>' : `&#${sign.charCodeAt(0)};`);
