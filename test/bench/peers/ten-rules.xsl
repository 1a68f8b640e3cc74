<?xml version="1.0" encoding="UTF-8"?>
<!-- Ten of the rules as XSLT 1.0, as a municipality could write them by hand: what such a check costs. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:i="http://www.npr.no/xmlstds/iplos/2019">
  <xsl:output method="text"/>
  <xsl:template match="/">
    <xsl:apply-templates select="//i:TJENESTE | //i:PERSONOPPL | //i:FUNKSJON | //i:PERSON"/>
  </xsl:template>
  <xsl:template match="i:TJENESTE">
    <xsl:if test="i:tjTjenType = 10 or i:tjTjenType = 12 or i:tjTjenType = 13 or i:tjTjenType = 16">KPR201 <xsl:call-template name="place"/></xsl:if>
    <xsl:if test="i:tjTilDato &lt; i:tjFraDato">KPR301 <xsl:call-template name="place"/></xsl:if>
    <xsl:if test="i:tjFraDato &lt; 20050101">KPR303 <xsl:call-template name="place"/></xsl:if>
    <xsl:if test="i:tjTimerUke &gt; 168">KPR401 <xsl:call-template name="place"/></xsl:if>
    <xsl:if test="(i:tjTjenType = 15 or i:tjTjenType = 1) and not(i:tjTimerUke)">KPR402 <xsl:call-template name="place"/></xsl:if>
    <xsl:if test="i:tjTjenType = 21 and not(i:tjInstOrgnr)">KPR501 <xsl:call-template name="place"/></xsl:if>
    <xsl:if test="@tjPeID != ../@pePeID">KPR101 <xsl:call-template name="place"/></xsl:if>
  </xsl:template>
  <xsl:template match="i:PERSONOPPL">
    <xsl:if test="i:poIndPlan &gt; 100">KPR203 <xsl:call-template name="place"/></xsl:if>
  </xsl:template>
  <xsl:template match="i:FUNKSJON">
    <xsl:if test="not(i:fnFunkVerdi &gt;= 1 and i:fnFunkVerdi &lt;= 5) and i:fnFunkVerdi != 9">KPR208 <xsl:call-template name="place"/></xsl:if>
  </xsl:template>
  <xsl:template match="i:PERSON">
    <xsl:if test="i:peAlder &lt; 0 or i:peAlder &gt; 120">KPR112 <xsl:call-template name="place"/></xsl:if>
  </xsl:template>
  <xsl:template name="place">
    <xsl:value-of select="count(ancestor-or-self::i:PERSON/preceding-sibling::i:PERSON) + 1"/>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
