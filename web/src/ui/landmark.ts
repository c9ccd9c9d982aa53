/** What floats lives in the main landmark, so that a screen reader can say where it is. */
export const landmark = (): Element => document.getElementById('main') ?? document.body;
