/** Floor 2: Terraform's language read, as far as files that declare resources need it. */
@NullMarked
package dev.keywright.design.hcl;

import org.jspecify.annotations.NullMarked;
