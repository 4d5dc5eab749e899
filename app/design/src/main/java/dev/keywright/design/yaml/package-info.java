/** Floor 2: YAML read into the same nodes as JSON. The only package that knows the YAML library. */
@NullMarked
package dev.keywright.design.yaml;

import org.jspecify.annotations.NullMarked;
