/** How files of the library are put into their place (書込み): whole or not at all. */
@NullMarked
package jp.santei.masters.storage;

import org.jspecify.annotations.NullMarked;
