/** What every example of an ActiveMQ broker must say besides what it shows. */
export const ACTIVEMQ = {
  engineType: "ActiveMQ",
  engineVersion: "5.18",
  hostInstanceType: "mq.m7g.medium",
  users: [{ username: "orders", password: "an example, not a secret" }],
};

/** The same of a RabbitMQ broker. */
export const RABBITMQ = { ...ACTIVEMQ, engineType: "RabbitMQ", engineVersion: "3.13" };
