/** The document: what a design is, how it is edited, checked, read, written and exported. */
@NullMarked
package dev.keywright.design;

import org.jspecify.annotations.NullMarked;
