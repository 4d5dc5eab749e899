/** Floor 3: the open document, its history and findings, and where in it people are. No screen is known here. */
@NullMarked
package dev.keywright.desktop.session;

import org.jspecify.annotations.NullMarked;
