/** Columns of the filtered table that people pass on; those that say nothing about the money are left out by name. */
export const filteredColumns = {
  mapped: [
    'AidData Record ID',
    'Financier Country',
    'Recipient',
    'Commitment Year',
    'Completion Year',
    'Title',
    'Status',
    'Intent',
    'Flow Type Simplified',
    'Flow Class',
    'Sector Name',
    'Adjusted Amount (Constant USD 2021)',
    'Geographic Level of Precision Available',
  ],
  ignored: [
    'Recipient Region',
    'Description',
    'Infrastructure',
    'Funding Agencies Type',
    'Implementing Agencies Type',
    'Location Narrative',
    'OECD ODA Income Group',
    'Geospatial Feature Available',
  ],
} as const

/** Columns of the sheet GCDF_3.0 that are read. */
export const sheetColumns = {
  required: [
    'AidData Record ID',
    'Recommended For Aggregates',
    'AidData Parent ID',
    'Umbrella',
    'Financier Country',
    'Recipient',
    'Commitment Year',
    'Implementation Start Year',
    'Completion Year',
    'Title',
    'Status',
    'Intent',
    'Flow Type Simplified',
    'Flow Class',
    'Sector Name',
    'Funding Agencies',
    'Co-financing Agencies',
    'Amount (Constant USD 2021)',
    'Adjusted Amount (Constant USD 2021)',
    'Adjusted Amount (Nominal USD)',
    'Maturity',
    'Interest Rate',
    'Grace Period',
  ],
  optional: [
    'Commitment Date (MM/DD/YYYY)',
    'Actual Implementation Start Date (MM/DD/YYYY)',
    'Actual Completion Date (MM/DD/YYYY)',
  ],
} as const

/** Columns of the sheet that are left out by name. A column that stands in neither list stops the file. */
export const sheetIgnored: readonly string[] = `
Recipient ISO-3|Recipient Region|Commitment Year Estimated|Description|Staff Comments|Flow Type|Concessional
OECD ODA Concessionality Threshold|Sector Code|Infrastructure|COVID|Funding Agencies Type|Co-financed
Co-financing Agencies Type|Direct Receiving Agencies|Direct Receiving Agencies Type|Indirect Receiving Agencies
Indirect Receiving Agencies Type|On-lending|On-Lending|Implementing Agencies|Implementing Agencies Type|Guarantee Provided
Guarantor|Guarantor Agency Type|Insurance Provided|Insurance Provider|Insurance Provider Agency Type
Collateralized|Collateral Provider|Collateral Provider Agency Type|Security Agent/Collateral Agent
Security Agent/Collateral Agent Type|Collateral|Amount (Original Currency)|Original Currency|Amount Estimated
Amount (Nominal USD)|Adjusted Amount (Original Currency)|Financial Distress|Commitment Date Estimated
Planned Implementation Start Date (MM/DD/YYYY)|Actual Implementation Start Date Estimated
Deviation from Planned Implementation Start Date|Planned Completion Date (MM/DD/YYYY)
Actual Completion Date Estimated|Deviation from Planned Completion Date|First Loan Repayment Date
Last Loan Repayment Date|Management Fee|Commitment Fee|Insurance Fee (Percent)|Insurance Fee (Nominal USD)
Default Interest Rate|Grant Element (OECD Cash-Flow)|Grant Element (OECD Grant-Equiv)|Grant Element (IMF)
Number of Lenders|Export Buyer's Credit|Supplier’s Credit/Export Seller’s Credit
Supplier's Credit/Export Seller's Credit|Interest-Free Loan|Refinancing|Investment Project Loan|M&A|Working Capital
EPCF|Lease|FXSL/BOP|CC IRS|RCF|GCL|PBC|PxF/Commodity Prepayment|Inter-Bank Loan|Overseas Project Contracting Loan
DPA|Project Finance|Involving Multilateral|Non-Chinese Financier|Short-Term|Rescue
Project JV/SPV Host Government Ownership|Project JV/SPV Chinese Government Ownership|Level of Public Liability
Total Source Count|Official Source Count|Source URLs|Source Titles|Source Publishers|Source Resource Types
Contact Name|Contact Position|ODA Eligible Recipient|OECD ODA Income Group|Location Narrative
Geographic Level of Precision Available|ADM1 Level Available|ADM2 Level Available|Geospatial Feature Available
Source Quality Score|Data Completeness Score|Implementation Detail Score|Loan Detail Score`
  .trim()
  .split(/\||\n/)
