/** What every example of a function must say besides what it shows. */
export const FUNCTION = {
  role: "arn:aws:iam::111122223333:role/acme-orders",
  runtime: "nodejs22.x",
  handler: "index.handler",
};
