/** Software for many companies: tenants apart by their keys, and indexes whose keys are several attributes. */
@NullMarked
package dev.keywright.samples.tenants;

import org.jspecify.annotations.NullMarked;
