/** Floor 8: CDK apps in TypeScript and Java that synthesise the same tables as the CloudFormation template. */
@NullMarked
package dev.keywright.design.cdk;

import org.jspecify.annotations.NullMarked;
