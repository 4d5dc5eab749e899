/**
 * Floor 7: what every format of infrastructure code must get right about a design, whatever the format: capacities,
 * permissions, alarms, a dashboard and names (WORKBENCH §4).
 */
@NullMarked
package dev.keywright.design.infrastructure;

import org.jspecify.annotations.NullMarked;
