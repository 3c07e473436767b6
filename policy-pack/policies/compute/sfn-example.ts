/** What every example of a state machine must say besides what it shows. */
export const STATE_MACHINE = {
  roleArn: "arn:aws:iam::111122223333:role/acme-orders",
  definition: JSON.stringify({ StartAt: "Done", States: { Done: { Type: "Succeed" } } }),
};

/** Where its log goes. */
export const LOG_GROUP = "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/vendedlogs/states/orders:*";
