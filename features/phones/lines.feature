@area:phones
Feature: Trusted numbers: whose numbers they are
  A trusted number can be a landline or the phone of a friend, so that the owner can sign in when every device is out of
  reach.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:PHONE-08
  Rule: The service MUST accept a trusted number that belongs to none of the devices of the account

    Example: a friend's mobile phone abroad is verified
      When Ada adds and verifies the number "+447700900123"
      Then it is accepted
      And Ada's number "+447700900123" is trusted

    Example: codes sent to a friend's number complete sign-ins
      Given Ada has added and verified the number "+447700900123"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by text to "+447700900123"
      Then a code arrives by text at "+447700900123"
      And Ada can sign in on the client with that code

    Example: a landline at home is verified by call
      Given the service can send codes by call
      When Ada adds the number "+442079460958" by call
      Then a code arrives by call at "+442079460958"
      And that code verifies Ada's number "+442079460958"

    Example: calls to a landline at home complete sign-ins
      Given the service can send codes by call
      And Ada also has the trusted number "+442079460958"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by call to "+442079460958"
      Then a code arrives by call at "+442079460958"
      And Ada can sign in on the client with that code

  @rule:PHONE-10
  Rule: The service must offer codes at an additional number while the owner's devices are out of reach

    Scenario Outline: a code by <method> arrives at the additional number
      Given the service can send codes by <method>
      And Ada also has the trusted number "+12025550144"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by <method> to "+12025550144"
      Then a code arrives by <method> at "+12025550144" and nowhere else
      And Ada can sign in on the client with that code

      Examples: either way
        | method |
        | text   |
        | call   |

    Example: a code arrives at the additional number for an owner without any device
      Given Ada has no trusted device
      And Ada also has the trusted number "+12025550144"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by text to "+12025550144"
      Then a code arrives by text at "+12025550144" and nowhere else
      And Ada can sign in on the client with that code

  @rule:PHONE-11
  Rule: An owner SHOULD verify another number besides that of their own phone

    Example: an additional number is accepted
      When Ada adds and verifies the number "+12025550144"
      Then it is accepted
      And Ada now has 2 trusted numbers

    Example: no additional number is required
      Given Ada has begun to sign in on a new client
      When Ada enters a texted code on the client
      Then Ada is signed in on the client
      And Ada now has 1 trusted number

  @rule:PHONE-12
  Rule: An owner SHOULD keep the trusted numbers up to date

    Example: the new number receives codes at once
      Given Ada has added and verified the number "+12025550144"
      And Ada has removed the number "+12025550101"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by text to "+12025550144"
      Then a code arrives by text at "+12025550144" and nowhere else
      And Ada can sign in on the client with that code

    Example: the old number no longer receives codes
      Given Ada has added and verified the number "+12025550144"
      And Ada has removed the number "+12025550101"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by text to "+12025550101"
      Then it is refused
      And nothing was sent
      And Ada's number "+12025550144" is trusted
