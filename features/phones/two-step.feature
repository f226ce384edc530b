@area:phones
Feature: Trusted numbers in two-step verification
  A thief who steals a phone has its number too. A number on another device protects the second step.

  Background:
    Given Ada has an account with two-step verification
    And Ada also has the trusted number "+447700900123"

  @rule:PHONE-14
  Rule: An owner with two-step SHOULD trust a number on a device other than the one that may be stolen

    Example: a number on another device is offered
      When Ada signs in on a new client
      Then a code is asked for
      And Ada's number "+447700900123" is offered on the client

    Example: codes sent to a number on another device complete sign-ins
      Given Ada has begun to sign in on a new client
      When Ada asks on the client for a code by text to "+447700900123"
      Then a code arrives by text at "+447700900123" and nowhere else
      And Ada can sign in on the client with that code

    Example: calls to a number on another device complete sign-ins
      Given the service can send codes by call
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by call to "+447700900123"
      Then a code arrives by call at "+447700900123"
      And Ada can sign in on the client with that code
