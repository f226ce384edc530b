@area:eligibility
Feature: Eligibility: owners without a device
  These scenarios use a browser, for services on which devices cannot sign in.

  Background:
    Given Ada has an account without a second factor

  @rule:ELIGIBILITY-07
  Rule: The service must offer two-step to the owner of an account that is not eligible for two-factor

    Background:
      Given the service declares "eligibility.web_enrolment" as "false"

    Example: an owner without any device is refused two-factor in a browser
      Given Ada has signed in on a new browser
      When Ada begins enrolment on the browser
      Then it is refused
      And nothing changed
      And two-factor authentication is off for Ada

    Example: an owner without any device can turn two-step on
      When Ada turns two-step verification on with the number "+12025550144"
      Then it is accepted
      And two-step verification is on for Ada

  @rule:ELIGIBILITY-13
  Rule: An account MUST have a cloud mail address before its mail is used on the web, and before two-factor is turned on

    Background:
      Given Ada has no mail address

    Example: mail in a browser is refused without a mail address
      Given Ada has signed in on a new browser
      When Ada opens "mail" on the browser
      Then it is refused

    Example: the owner can use mail in a browser with a mail address
      Given Ada has created a mail address
      And Ada has signed in on a new browser
      When Ada opens "mail" on the browser
      Then it is accepted

    Example: enrolment in a browser is refused without a mail address
      Given the service declares "eligibility.web_enrolment" as "true"
      And Ada has signed in on a new browser
      When Ada begins enrolment on the browser
      Then it is refused
      And nothing changed
      And two-factor authentication is off for Ada

    Example: enrolment in a browser is accepted with a mail address
      Given the service declares "eligibility.web_enrolment" as "true"
      And Ada has created a mail address
      And Ada has signed in on a new browser
      When Ada begins enrolment on the browser
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

    Example: mail on the account page is refused without a mail address
      When Ada opens "mail" on the account page
      Then it is refused

    Example: mail on the account page opens with a mail address
      Given Ada has created a mail address
      When Ada opens "mail" on the account page
      Then it is accepted
