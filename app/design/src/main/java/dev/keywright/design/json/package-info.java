/** Floor 1: JSON as a value, with where it stood in a file. The only package that knows Jackson. */
@NullMarked
package dev.keywright.design.json;

import org.jspecify.annotations.NullMarked;
