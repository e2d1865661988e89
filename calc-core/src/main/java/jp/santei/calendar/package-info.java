/** The calendar of Japan (暦): national holidays of any year since the law. */
@NullMarked
package jp.santei.calendar;

import org.jspecify.annotations.NullMarked;
