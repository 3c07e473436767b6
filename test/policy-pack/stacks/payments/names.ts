// What everything is called.
export const ACCOUNT = "111122223333";
export const LOGS = "acme-payments-logs";
export const KEY = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/5e6f7a8b-1111-4222-8333-444455556666`;
export const ROLE = `arn:aws:iam::${ACCOUNT}:role/payments`;
export const TOPIC = `arn:aws:sns:eu-west-1:${ACCOUNT}:payments-alarms`;
export const TRAIL_GROUP = "payments-trail";
