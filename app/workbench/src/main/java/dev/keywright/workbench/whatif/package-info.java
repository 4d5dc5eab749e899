/** Floor 6: changes of a design tried before they are made: each as one edit, played and priced beside the baseline. */
@NullMarked
package dev.keywright.workbench.whatif;

import org.jspecify.annotations.NullMarked;
