/** Where the product itself is presented, whoever runs it; kinds of problems are named under it. */
export const publicOrigin = 'https://probant.example';
