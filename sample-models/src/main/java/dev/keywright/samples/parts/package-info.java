/** The pieces that sample designs are made of: seeded choices, names, dates, rows, and short words for documents. */
@NullMarked
package dev.keywright.samples.parts;

import org.jspecify.annotations.NullMarked;
