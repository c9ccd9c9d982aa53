/** Lets the browser save what lies at an address; the server's own name of the file wins. */
export const saveFrom = (url: string, name: string): void => {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
};
