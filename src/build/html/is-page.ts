/** Whether a file is a saved page, by its name. */
export const isPage = (path: string): boolean => /\.x?html?$/i.test(path);
