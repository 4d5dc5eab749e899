/** Floor 8: CloudFormation templates, written and read, alone or inside a SAM or Serverless Framework file. */
@NullMarked
package dev.keywright.design.cloudformation;

import org.jspecify.annotations.NullMarked;
