/** Floor 8: Terraform modules for the AWS provider, written and read. */
@NullMarked
package dev.keywright.design.terraform;

import org.jspecify.annotations.NullMarked;
