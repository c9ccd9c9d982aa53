/** Where the product itself is presented, whoever runs it: what it does away from a platform names it. */
export const publicOrigin = 'https://probant.example';
