/** Floor 2: a design turned into what an engine takes: values, table definitions, and tables full of items. */
@NullMarked
package dev.keywright.workbench.load;

import org.jspecify.annotations.NullMarked;
