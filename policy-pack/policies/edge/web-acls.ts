export const WEB_ACL = "aws:wafv2/webAcl:WebAcl";
export const WEB_ACL_RULE = "aws:wafv2/webAclRule:WebAclRule";
export const RULE_GROUP_IN_WEB_ACL = "aws:wafv2/webAclRuleGroupAssociation:WebAclRuleGroupAssociation";
export const RULE_GROUP = "aws:wafv2/ruleGroup:RuleGroup";
export const LOGGING = "aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration";
