/** Floor 1: partitions × time as data: what a simulation or a live endpoint recorded, and what pictures are drawn from. */
@NullMarked
package dev.keywright.workbench.heat;

import org.jspecify.annotations.NullMarked;
