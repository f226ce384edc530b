@area:phones
Feature: Trusted numbers: one number on several accounts
  A family may share one number. The service declares whether several accounts may trust it; its codes still open one
  account only.

  Background:
    Given Ada has an account with two-factor authentication
    And Ben has an account with two-factor authentication

  @rule:PHONE-09
  Rule: One number MAY be a trusted number of several accounts

    Example: where sharing is declared as allowed, a shared number is accepted
      Given the service declares "phone.shared" as "true"
      And Ada also has the trusted number "+12025550144"
      When Ben adds and verifies the number "+12025550144"
      Then it is accepted
      And Ben's number "+12025550144" is trusted
      And Ada's number "+12025550144" is trusted

    Example: where sharing is declared as forbidden, a shared number is refused
      Given the service declares "phone.shared" as "false"
      And Ben also has the trusted number "+12025550144"
      When Ada adds and verifies the number "+12025550144"
      Then it is refused
      And Ada's number "+12025550144" is not trusted
      And Ben's number "+12025550144" is trusted

    Example: where sharing is declared as forbidden, when two owners have added the same number, only the first can verify it
      Given the service declares "phone.shared" as "false"
      And Ben has added the number "+12025550155" by text
      And Ben has the code sent to "+12025550155"
      And Ada has added the number "+12025550155" by text
      And Ben verifies the number "+12025550155" with that code
      When Ada verifies the number "+12025550155" with the code sent to "+12025550155"
      Then it is refused
      And Ada's number "+12025550155" is not trusted
      And Ben's number "+12025550155" is trusted

    @declared:phone.shared
    Example: where sharing is declared as forbidden, a shared number is refused for two-step
      Given the service offers two-step verification
      And the service declares "phone.shared" as "false"
      And Ada has an account without a second factor
      When Ada turns two-step verification on with the number "+12025550102"
      Then it is refused
      And nothing arrives at "+12025550102"

    Example: a number that nobody has is accepted
      Given the service declares "phone.shared" as "false"
      And Ada also has the trusted number "+12025550144"
      When Ben adds and verifies the number "+12025550155"
      Then it is accepted
      And Ben's number "+12025550155" is trusted

    Example: a number that another owner removed is accepted
      Given the service declares "phone.shared" as "false"
      And Ada also has the trusted number "+12025550144"
      And Ada has removed the number "+12025550144"
      When Ben adds and verifies the number "+12025550144"
      Then it is accepted
      And Ben's number "+12025550144" is trusted

    Example: a code sent for Ada's account does not sign Ben in with the same number
      Given the service declares "phone.shared" as "true"
      And Ada also has the trusted number "+12025550144"
      And Ben also has the trusted number "+12025550144"
      And Ada has begun to sign in on a new client
      And Ben has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550144"
      When Ben enters the code sent to "+12025550144" on the client
      Then it is refused
      And Ben is not signed in on the client
      And Ada can sign in on the client with that code

    Example: a number removed from one account stays on the other
      Given the service declares "phone.shared" as "true"
      And Ben also has the trusted number "+12025550144"
      And Ada also has the trusted number "+12025550144"
      When Ada removes the number "+12025550144"
      Then it is accepted
      And Ada's number "+12025550144" is not on file
      And Ben's number "+12025550144" is trusted

    Example: an enrolment cannot be finished with a number that somebody else has verified in the meantime
      Given the service declares "phone.shared" as "false"
      And Ben has an account without a second factor
      And Ben is also signed in on an untrusted phone at the minimum version
      And Ben has begun enrolment on the phone
      And Ben has entered the number "+12025550155" during enrolment, to be verified by text
      And Ben has the code sent to "+12025550155"
      And Ada has added and verified the number "+12025550155"
      When Ben verifies the given number "+12025550155" with the earlier code
      Then it is refused
      And two-factor authentication is off for Ben
      And Ada's number "+12025550155" is trusted

    @edition:2fa-2017
    Example: two-step cannot be turned on with a number that somebody else has verified in the meantime
      Given the service offers two-step verification
      And the service declares "phone.shared" as "false"
      And the service declares "twostep.new_enrolment" as "open"
      And Ben has an account without a second factor
      And Ben has asked for two-step verification with the number "+12025550155"
      And Ben has the code sent to "+12025550155"
      And Ada has added and verified the number "+12025550155"
      When Ben activates two-step verification with the earlier code
      Then it is refused
      And two-step verification is off for Ben
      And Ada's number "+12025550155" is trusted

    Example: where sharing is declared as forbidden, a shared number is refused at an enrolment
      Given the service declares "phone.shared" as "false"
      And Ada also has the trusted number "+12025550144"
      And Ben has an account without a second factor
      And Ben is also signed in on an untrusted phone at the minimum version
      And Ben has begun enrolment on the phone
      When Ben enters the number "+12025550144" during enrolment, to be verified by text
      Then it is refused
      And nothing arrives at "+12025550144"

    Example: a number that nobody has is accepted at an enrolment
      Given the service declares "phone.shared" as "false"
      And Ada also has the trusted number "+12025550144"
      And Ben has an account without a second factor
      And Ben is also signed in on an untrusted phone at the minimum version
      And Ben has begun enrolment on the phone
      When Ben enters the number "+12025550155" during enrolment, to be verified by text
      Then it is accepted

    Example: a number that is only pending on another account is accepted
      Given the service declares "phone.shared" as "false"
      And Ada also has the unverified number "+12025550144"
      When Ben adds and verifies the number "+12025550144"
      Then it is accepted
      And Ben's number "+12025550144" is trusted
