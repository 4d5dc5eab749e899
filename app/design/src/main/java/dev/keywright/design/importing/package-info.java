/**
 * Floor 8: what other tools wrote, as designs. Nothing in a file makes an import fail as long as its tables can be told;
 * what has no place in a design is kept as unknown members. CloudFormation and Terraform will be read here too.
 */
@NullMarked
package dev.keywright.design.importing;

import org.jspecify.annotations.NullMarked;
