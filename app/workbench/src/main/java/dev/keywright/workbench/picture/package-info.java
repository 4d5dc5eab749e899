/** Floor 2: pictures as shapes, and their two forms: PNG and SVG. The same for the command line, reports and screens. */
@NullMarked
package dev.keywright.workbench.picture;

import org.jspecify.annotations.NullMarked;
