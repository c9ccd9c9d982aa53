/** The parsed words of a command line, or why they cannot be read. */
export const readWords = <T>(parse: () => T): T | string => {
  try {
    return parse();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
