/** The engine's read-only view of an edition (マスター): dense rows, found once by code and date. */
@NullMarked
package jp.santei.master;

import org.jspecify.annotations.NullMarked;
