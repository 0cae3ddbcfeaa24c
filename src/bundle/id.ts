/** Kebab-case: what every id of a bundle is, and so every id that a link can name. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
