/** Of `package.json`, as reports and exports name it. */
export const productVersion = '0.1.0';
